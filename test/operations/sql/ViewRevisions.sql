-- 2 statements
select *
  from (select 'ADDED' as kind, cast(null as integer) as "beforeId", a.id as "afterId"
  from (select id, edition_id, indicator, area, period_sort, breakdown, decimal_value, status, missing_reason, currency
  from observation
  where 1 = 0 and indicator in (?, ...)) a
  where not exists (select 1
  from observation b
  where b.edition_id in (null) and b.indicator = a.indicator and b.area = a.area and b.period_sort = a.period_sort and b.breakdown = a.breakdown and b.edition_id in (select other.id
  from edition own join edition other on other.code = own.code
  where own.id = a.edition_id)) union all select 'REMOVED' as kind, a.id as "beforeId", cast(null as integer) as "afterId"
  from (select id, edition_id, indicator, area, period_sort, breakdown, decimal_value, status, missing_reason, currency
  from observation
  where 1 = 0 and indicator in (?, ...)) a
  where not exists (select 1
  from observation b
  where b.edition_id in (null) and b.indicator = a.indicator and b.area = a.area and b.period_sort = a.period_sort and b.breakdown = a.breakdown and b.edition_id in (select other.id
  from edition own join edition other on other.code = own.code
  where own.id = a.edition_id)) union all select 'REVISED' as kind, b.id as "beforeId", a.id as "afterId"
  from (select id, edition_id, indicator, area, period_sort, breakdown, decimal_value, status, missing_reason, currency
  from observation
  where 1 = 0 and indicator in (?, ...)) a join observation b on b.edition_id in (null) and b.indicator = a.indicator and b.area = a.area and b.period_sort = a.period_sort and b.breakdown = a.breakdown and b.edition_id in (select other.id
  from edition own join edition other on other.code = own.code
  where own.id = a.edition_id)
  where coalesce(a.decimal_value, '') <> coalesce(b.decimal_value, '') or a.status <> b.status or coalesce(a.missing_reason, '') <> coalesce(b.missing_reason, '') or coalesce(a.currency, '') <> coalesce(b.currency, '')) changes
  order by kind, coalesce("afterId", "beforeId")
  limit 101;
select count(*) as n
  from (select 'ADDED' as kind, cast(null as integer) as "beforeId", a.id as "afterId"
  from (select id, edition_id, indicator, area, period_sort, breakdown, decimal_value, status, missing_reason, currency
  from observation
  where 1 = 0 and indicator in (?, ...)) a
  where not exists (select 1
  from observation b
  where b.edition_id in (null) and b.indicator = a.indicator and b.area = a.area and b.period_sort = a.period_sort and b.breakdown = a.breakdown and b.edition_id in (select other.id
  from edition own join edition other on other.code = own.code
  where own.id = a.edition_id)) union all select 'REMOVED' as kind, a.id as "beforeId", cast(null as integer) as "afterId"
  from (select id, edition_id, indicator, area, period_sort, breakdown, decimal_value, status, missing_reason, currency
  from observation
  where 1 = 0 and indicator in (?, ...)) a
  where not exists (select 1
  from observation b
  where b.edition_id in (null) and b.indicator = a.indicator and b.area = a.area and b.period_sort = a.period_sort and b.breakdown = a.breakdown and b.edition_id in (select other.id
  from edition own join edition other on other.code = own.code
  where own.id = a.edition_id)) union all select 'REVISED' as kind, b.id as "beforeId", a.id as "afterId"
  from (select id, edition_id, indicator, area, period_sort, breakdown, decimal_value, status, missing_reason, currency
  from observation
  where 1 = 0 and indicator in (?, ...)) a join observation b on b.edition_id in (null) and b.indicator = a.indicator and b.area = a.area and b.period_sort = a.period_sort and b.breakdown = a.breakdown and b.edition_id in (select other.id
  from edition own join edition other on other.code = own.code
  where own.id = a.edition_id)
  where coalesce(a.decimal_value, '') <> coalesce(b.decimal_value, '') or a.status <> b.status or coalesce(a.missing_reason, '') <> coalesce(b.missing_reason, '') or coalesce(a.currency, '') <> coalesce(b.currency, '')) changes;
