-- The words of a name. They stand in the index of enterprise_version.
create function enterprise_words(name_key text) returns tsvector
  language sql immutable strict parallel safe
  return array_to_tsvector(array_remove(string_to_array(name_key, ' '), ''));

-- A name as vn.tiendo.http.text.SearchKey.marked has it: lower case, its marks kept, the tone at the end of its word.
create function search_marks(name text) returns text
  language sql immutable strict parallel safe
  return btrim(regexp_replace(
    regexp_replace(translate(lower(normalize(name, NFD)), 'Đ', 'đ'), '[^a-z0-9đ\u0300-\u036f]+', ' ', 'g'),
    '([\u0300\u0301\u0303\u0309\u0323])([^ ]*)', '\2\1', 'g'));
