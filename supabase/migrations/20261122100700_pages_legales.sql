-- The legal pages of an instance, written by its operator.

create table public.page_legale (
  cle text not null check (cle in ('accessibilite', 'mentions-legales', 'confidentialite', 'conditions')),
  langue public.langue not null default 'fr',
  contenu text not null check (length(contenu) between 1 and 60000),
  modifie_par uuid default auth.uid() references public.profil (id) on delete set null,
  modifie_le timestamptz not null default now(),
  primary key (cle, langue)
);
comment on table public.page_legale is 'Markdown that replaces the text shipped for a legal page.';
create index page_legale_modifie_par on public.page_legale (modifie_par);

create function private.sign_page_legale() returns trigger
language plpgsql set search_path = ''
as $$
begin
  -- The deleted account of its last author sets modifie_par to null: that is not a change of the text.
  if new.contenu <> old.contenu then
    new.modifie_par := (select auth.uid());
    new.modifie_le := clock_timestamp();
  end if;
  return new;
end
$$;
comment on function private.sign_page_legale() is 'A legal page names who changed its text last, and when.';
create trigger page_legale_sign before update on public.page_legale
  for each row execute function private.sign_page_legale();

alter table public.page_legale enable row level security;
revoke all on public.page_legale from anon, authenticated;
grant select on public.page_legale to anon, authenticated;
grant insert (cle, langue, contenu) on public.page_legale to authenticated;
grant update (cle, langue, contenu) on public.page_legale to authenticated;
grant delete on public.page_legale to authenticated;

create policy "Legal pages are public" on public.page_legale for select to anon, authenticated using (true);
create policy "Administrators write legal pages" on public.page_legale for insert to authenticated
  with check ((select private.is_admin()));
create policy "Administrators change legal pages" on public.page_legale for update to authenticated
  using ((select private.is_admin())) with check ((select private.is_admin()));
create policy "Administrators restore the shipped text" on public.page_legale for delete to authenticated
  using ((select private.is_admin()));
