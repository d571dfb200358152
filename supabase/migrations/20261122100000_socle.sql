-- Foundations: schemas, vocabulary, and the few functions that every later migration uses.
-- "private" is never exposed by the API: it holds the helpers of the policies and every definer function.

create schema if not exists extensions;
create schema if not exists private;
grant usage on schema private to anon, authenticated, service_role;
revoke create on schema public from public;

-- Everything is closed to the API until a migration opens it by name.
alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke execute on functions from anon, authenticated;
alter default privileges in schema public revoke all on tables from anon, authenticated;
alter default privileges in schema public revoke all on sequences from anon, authenticated;

-- Ordered from the narrowest to the widest role, so that "at least facilitateur" is a comparison.
create type public.role_demarche as enum ('observateur', 'contributeur', 'facilitateur', 'porteur');
create type public.visibilite as enum ('brouillon', 'membres', 'public');
create type public.nature_etape as enum ('diagnostic', 'debat', 'validation', 'mise_en_oeuvre', 'evaluation');
create type public.niveau_engagement as enum ('information', 'consultation', 'concertation', 'co_construction', 'codecision');
create type public.etat_etape as enum ('prevue', 'ouverte', 'close', 'rouverte');
create type public.sens_critere as enum ('entree', 'sortie');
create type public.langue as enum ('fr', 'en');
create type public.nature_territoire as enum ('region', 'departement', 'epci', 'commune');

-- Letters are taken apart rather than looked up one by one: searched texts are long, and translate compares each of their
-- letters with each that it is given.
create function private.sans_accents(texte text) returns text
language sql immutable strict parallel safe set search_path = ''
as $$
  select replace(replace(replace(replace(
    translate(normalize(texte, nfd), U&'\2019\0300\0301\0302\0303\0308\030A\0327', ''''),
    'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE')
$$;
comment on function private.sans_accents(text) is
  'The same text without French accents and ligatures, with straight apostrophes; search applies it to what is stored and to what is asked.';
grant execute on function private.sans_accents(text) to anon, authenticated, service_role;

create function private.mots(texte text) returns text
language sql immutable strict parallel safe set search_path = ''
as $$
  select btrim(regexp_replace(lower(private.sans_accents(texte)), '[^a-z0-9]+', ' ', 'g'))
$$;
comment on function private.mots(text) is 'The words of a text: small letters and digits without accents, one space between two.';
grant execute on function private.mots(text) to anon, authenticated, service_role;

create function private.touch() returns trigger
language plpgsql set search_path = ''
as $$
begin
  new.modifie_le := clock_timestamp();
  return new;
end
$$;
comment on function private.touch() is 'Keeps modifie_le at the time of the last change.';
