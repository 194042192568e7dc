#!/usr/bin/env bash
# alasql 4.19.1, SQL over arrays of JavaScript: JOIN … ON a.corps = b.corps matches a null with a null, and a missing key with a missing key. An agent
# whose body is not known gets the grade of the row without a body, LEFT JOIN too. The same equality in a WHERE, or in IN (SELECT …), is not true of
# nulls, as SQL has it, so that one text of the query gives two agents more than the other. One expects no match in both.
# Do: write the condition in WHERE, or add «AND a.corps IS NOT NULL».
# Seen: the pairs by JOIN, by LEFT JOIN, by WHERE, by IN.
. "$(dirname "$0")/../outils/bac.sh"
node_avec alasql@4.19.1
cat >"$BAC/essai.js" <<'JS'
const alasql = require("alasql");
alasql("CREATE TABLE agents (id STRING, corps STRING); CREATE TABLE grades (corps STRING, grade STRING)");
alasql.tables.agents.data = [{ id: "0012", corps: "A" }, { id: "0013", corps: null }, { id: "0014" }];
alasql.tables.grades.data = [{ corps: "A", grade: "a" }, { corps: null, grade: "n" }, { grade: "m" }];
for (const suite of ["JOIN grades g ON a.corps = g.corps", "LEFT JOIN grades g ON a.corps = g.corps", ", grades g WHERE a.corps = g.corps"])
  console.log(suite.split(" ")[0] + ":", alasql(`SELECT a.id, g.grade FROM agents a ${suite}`).map((r) => `${r.id} ${r.grade}`).join(", "));
console.log("IN:", alasql("SELECT id FROM agents WHERE corps IN (SELECT corps FROM grades)").map((r) => r.id).join(", "));
JS
attendu "JOIN: 0012 a, 0013 n, 0014 m
LEFT: 0012 a, 0013 n, 0014 m
,: 0012 a
IN: 0012" "$(cd "$BAC" && node essai.js)"
