<?php
// Years, months and days between two dates by PHP's DateTime::diff: pairs on standard input, an answer a line.
$zone = new DateTimeZone('UTC');
foreach (file('php://stdin', FILE_IGNORE_NEW_LINES) as $ligne) {
    [$debut, $fin] = explode(' ', $ligne);
    echo (new DateTime($debut, $zone))->diff(new DateTime($fin, $zone))->format('%y/%m/%d'), "\n";
}
