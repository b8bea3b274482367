-- 2 statements
select id, edition_id as "editionId", indicator, area, period, value, status, missing_reason as "missingReason", breakdown, decimal_value as "decimalValue", currency, warnings, source_id as "sourceId", locator
  from observation
  where edition_id in (?, ...) and area in (?, ...) and indicator in (?, ...) and (breakdown = '' or breakdown like 'CURRENCY=___')
  order by indicator, area, period_sort, id;
select id, edition_id as "editionId", indicator, area, period, value, status, missing_reason as "missingReason", breakdown, decimal_value as "decimalValue", currency, warnings, source_id as "sourceId", locator
  from observation
  where edition_id in (?, ...) and area in (?, ...) and indicator in (?, ...) and period_sort >= ? and period_sort <= ? and (breakdown = '' or breakdown like 'CURRENCY=___')
  order by indicator, area, period_sort, id;
