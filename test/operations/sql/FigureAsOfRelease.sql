-- 3 statements
select id, edition_id as "editionId", indicator, area, period, value, status, missing_reason as "missingReason", breakdown, decimal_value as "decimalValue", currency, warnings, source_id as "sourceId", locator
  from observation
  where +edition_id between ? and ? and area in (?, ...) and indicator in (?, ...) and value is not null
  order by period_sort desc, indicator desc, area desc, id desc
  limit 51;
select `r0`.*
  from `release` as `r0`
  order by `r0`.`number` asc;
select count(*) as n
  from observation
  where +edition_id between ? and ? and area in (?, ...) and indicator in (?, ...) and value is not null;
