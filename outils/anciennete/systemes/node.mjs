// Years, months and days between two dates by JavaScript libraries: `node.mjs SYSTEM`, pairs on standard input, an answer a line.
import { differenceInMonths, intervalToDuration } from "date-fns";
import dayjs from "dayjs";
import { DateTime } from "luxon";
import moment from "moment";
import { readFileSync } from "node:fs";
import { Temporal } from "temporal-polyfill";

const mois = (n) => `${Math.floor(n / 12)}/${n % 12}/-`;
const jour = (texte) => {
  const [a, m, j] = texte.split("-").map(Number);
  return new Date(a, m - 1, j);
};
const systemes = {
  luxon(a, b) {
    const d = DateTime.fromISO(b, { zone: "utc" }).diff(DateTime.fromISO(a, { zone: "utc" }), ["years", "months", "days"]);
    return `${d.years}/${d.months}/${d.days}`;
  },
  temporal(a, b) {
    const d = Temporal.PlainDate.from(a).until(b, { largestUnit: "years" });
    return `${d.years}/${d.months}/${d.days}`;
  },
  date_fns(a, b) {
    const { years = 0, months = 0, days = 0 } = intervalToDuration({ start: jour(a), end: jour(b) });
    return `${years}/${months}/${days}`;
  },
  date_fns_mois: (a, b) => mois(differenceInMonths(jour(b), jour(a))),
  moment: (a, b) => mois(moment.utc(b).diff(moment.utc(a), "months")),
  dayjs: (a, b) => mois(dayjs(b).diff(dayjs(a), "month")),
};
const systeme = systemes[process.argv[2]];
const lignes = readFileSync(0, "utf8").trim().split("\n");
console.log(lignes.map((ligne) => systeme(...ligne.split(" "))).join("\n"));
