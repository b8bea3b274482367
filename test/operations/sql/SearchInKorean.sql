-- 1 statement
select d.edition_id as "editionId", d.kind as kind, d.code as code, d.titles as titles, d.body as body
  from search_index join search_document d on d.id = search_index.rowid
  where search_index match ? and d.edition_id in (?, ...)
  order by d.id
  limit 2000;
