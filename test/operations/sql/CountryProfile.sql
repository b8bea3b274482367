-- 3 statements
select *
  from (select id, edition_id as "editionId", indicator, area, period, value, status, missing_reason as "missingReason", breakdown, decimal_value as "decimalValue", currency, warnings, source_id as "sourceId", locator, dense_rank() over (partition by indicator, area
  order by period_sort desc) as age
  from observation
  where edition_id in (?, ...) and area in (?, ...) and indicator in (?, ...) and value is not null and breakdown = '') newest
  where age = 1
  order by id;
select id, edition_id as "editionId", indicator, area, period, value, status, missing_reason as "missingReason"
  from observation
  where +edition_id between ? and ? and area in (?, ...)
  order by area, indicator, period_sort, id
  limit 2;
select area as key, count(*) as n
  from observation
  where +edition_id between ? and ? and area in (?, ...)
  group by area;
