-- Statements and claims are read by their items alone, whose ids say the district already; an index that begins with the
-- district is gone through whole for that.
create index statement_item_id_idx on statement (item_id);
create index item_claim_item_id_idx on item_claim (item_id);
