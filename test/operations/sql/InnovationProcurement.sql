-- 2 statements
select *
  from (select id, edition_id as "editionId", indicator, area, period, value, status, missing_reason as "missingReason", breakdown, decimal_value as "decimalValue", currency, warnings, source_id as "sourceId", locator, row_number() over (partition by indicator, area
  order by period_sort, id) as place
  from observation
  where edition_id in (?, ...) and area in (?, ...) and indicator in (?, ...)) numbered
  where place <= ?
  order by indicator, area, place;
select indicator, area, count(*) as n
  from observation
  where edition_id in (?, ...) and area in (?, ...) and indicator in (?, ...)
  group by indicator, area;
