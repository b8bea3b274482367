-- 3 statements
select edition_id as "editionId", indicator, area, cast(null as text) as period
  from observation
  where edition_id in (?, ...) and indicator in (?, ...) and (breakdown = '' or breakdown like 'CURRENCY=___')
  group by edition_id, indicator, area union all select edition_id as "editionId", indicator, cast(null as text) as area, period
  from observation
  where edition_id in (?, ...) and indicator in (?, ...) and (breakdown = '' or breakdown like 'CURRENCY=___')
  group by edition_id, indicator, period;
select id, edition_id as "editionId", indicator, area, period, value, status, missing_reason as "missingReason", breakdown, decimal_value as "decimalValue", currency, warnings, source_id as "sourceId", locator
  from observation
  where edition_id in (?, ...) and area in (?, ...) and indicator in (?, ...) and period_sort >= ? and period_sort <= ? and (breakdown = '' or breakdown like 'CURRENCY=___')
  order by indicator, area, period_sort, id;
select id, edition_id as "editionId", indicator, area, period, value, status, missing_reason as "missingReason", breakdown, decimal_value as "decimalValue", currency, warnings, source_id as "sourceId", locator
  from observation
  where edition_id in (?, ...) and area in (?, ...) and indicator in (?, ...) and period_sort >= ? and period_sort <= ? and (breakdown = '' or breakdown like 'CURRENCY=___')
  order by indicator, area, period_sort, id;
