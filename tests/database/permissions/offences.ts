import type { Statements } from '../../../src/lib/server/embedded/engine.ts';
import { FUNCTIONS, HELPERS, TABLES, type Expectation, type TableRules } from './matrix.ts';

// What the structure of the database must never be. Each check answers the names of the offenders.

const names = async (tx: Statements, sql: string, parameters: unknown[] = []): Promise<string[]> =>
	(await tx.query(sql, parameters)).map((row) => String(row.name));

const RELATIONS = `select c.relname::text as name from pg_class c where c.relnamespace = 'public'::regnamespace`;

const SIGNATURE = `p.proname || '(' || replace(replace(oidvectortypes(p.proargtypes), ', ', ','), 'public.', '') || ')'`;

const FUNCTIONS_OF = (schema: 'public' | 'private') =>
	`from pg_proc p where p.pronamespace = '${schema}'::regnamespace
		and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`;

/** The matrix and the database name the same things. */
async function unlisted(tx: Statements): Promise<string[]> {
	const relations = await names(tx, `${RELATIONS} and c.relkind in ('r', 'p', 'v', 'm', 'f')`);
	const functions = await names(tx, `select ${SIGNATURE} as name ${FUNCTIONS_OF('public')}`);
	const listed = new Set<string>([...Object.keys(TABLES), ...Object.keys(FUNCTIONS)]);
	const found = new Set([...relations, ...functions]);
	return [...found.symmetricDifference(listed)].sort();
}

/** Functions that an API role may run without being named for it. */
async function unexpectedlyExecutable(tx: Statements): Promise<string[]> {
	const offenders: string[] = [];
	for (const role of ['anon', 'authenticated'] as const) {
		const may = (schema: 'public' | 'private') =>
			names(
				tx,
				`select ${SIGNATURE} as name ${FUNCTIONS_OF(schema)} and has_function_privilege('${role}', p.oid, 'execute') order by 1`
			);
		const open = Object.entries<Expectation>(FUNCTIONS)
			.map(([name, who]) => [name, typeof who === 'string' ? who : Object.values(who).join(' ')] as const)
			.filter(
				([, who]) =>
					(role === 'authenticated' && who !== 'personne') ||
					who.split(' ').some((word) => word === 'anonyme' || word === 'tous')
			)
			.map(([name]) => name);
		const helpers = role === 'anon' ? HELPERS.anon : [...HELPERS.anon, ...HELPERS.authenticated];
		const expected = new Set([
			...open.map((name) => `public.${name}`),
			...helpers.map((name) => `private.${name}`)
		]);
		const found = new Set([
			...(await may('public')).map((name) => `public.${name}`),
			...(await may('private')).map((name) => `private.${name}`)
		]);
		for (const name of found.symmetricDifference(expected)) offenders.push(`${role} ${name}`);
	}
	return offenders;
}

/** Columns whose insert or update right is not the one of the matrix. */
async function unexpectedColumns(tx: Statements): Promise<string[]> {
	const offenders: string[] = [];
	for (const [table, { columns }] of Object.entries<TableRules>(TABLES)) {
		for (const [role, right, expected] of [
			['anon', 'insert', ''],
			['anon', 'update', ''],
			['authenticated', 'insert', columns.insert],
			['authenticated', 'update', columns.update]
		] as const) {
			const found = await names(
				tx,
				`select attname::text as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
					and has_column_privilege($2::text, attrelid, attnum, $3::text)`,
				[`public.${table}`, role, right]
			);
			const wanted = new Set(expected.split(' ').filter(Boolean));
			for (const column of new Set(found).symmetricDifference(wanted)) {
				offenders.push(`${role} ${right} ${table}.${column}`);
			}
		}
	}
	return offenders;
}

/** Every rule of the structure, as a sentence, with the search for what breaks it. */
export const RULES: Record<string, (tx: Statements) => Promise<string[]>> = {
	'chaque table, vue et fonction publique est dans la matrice': unlisted,
	'chaque fonction n’est exécutable que par ceux que la matrice nomme': unexpectedlyExecutable,
	'chaque colonne n’est ouverte à l’écriture que si la matrice la nomme': unexpectedColumns,
	'chaque table a la sécurité par ligne': (tx) =>
		names(
			tx,
			`select c.oid::regclass::text as name from pg_class c where c.relkind in ('r', 'p') and not c.relrowsecurity
				and c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)`
		),
	'chaque vue publique lit avec les droits de qui la lit': (tx) =>
		names(
			tx,
			`${RELATIONS} and c.relkind in ('v', 'm') and not coalesce('security_invoker=true' = any (c.reloptions), false)`
		),
	'les fonctions privilégiées sont dans le schéma private': (tx) =>
		names(
			tx,
			`select p.oid::regprocedure::text as name from pg_proc p where p.prosecdef
				and p.pronamespace not in ('private'::regnamespace, 'pg_catalog'::regnamespace)`
		),
	'les fonctions de public et private fixent un search_path vide': (tx) =>
		names(
			tx,
			`select p.oid::regprocedure::text as name from pg_proc p
				where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace)
					and not coalesce(p.proconfig @> array['search_path=""'], false)`
		),
	'chaque règle d’accès est une phrase, pour une opération et des rôles nommés': (tx) =>
		names(
			tx,
			`select tablename || ' : ' || policyname as name from pg_policies where schemaname in ('public', 'private')
				and (policyname !~ '^[A-Z]\\S* \\S+ .+' or octet_length(policyname) > 62 or cmd = 'ALL' or 'public' = any (roles))`
		),
	'chaque table publique et chaque fonction publique dit ce qu’elle est': (tx) =>
		names(
			tx,
			`${RELATIONS} and c.relkind in ('r', 'p', 'v', 'm') and obj_description(c.oid, 'pg_class') is null
				union all select ${SIGNATURE} ${FUNCTIONS_OF('public')} and obj_description(p.oid, 'pg_proc') is null`
		),
	'chaque clé étrangère a un index qui commence par elle': (tx) =>
		names(
			tx,
			`select k.conrelid::regclass || '.' || k.conname as name from pg_constraint k where k.contype = 'f'
				and k.connamespace = 'public'::regnamespace
				and not exists (select from pg_index i where i.indrelid = k.conrelid and i.indkey[0] = any (k.conkey))`
		),
	'aucune séquence n’est ouverte': (tx) =>
		names(
			tx,
			`${RELATIONS} and c.relkind = 'S' and (has_sequence_privilege('anon', c.oid, 'usage, select, update')
				or has_sequence_privilege('authenticated', c.oid, 'usage, select, update'))`
		),
	'les comptes (schéma auth) restent fermés': (tx) =>
		names(
			tx,
			`select c.oid::regclass || ' ' || r.role as name
				from pg_class c cross join (values ('anon'), ('authenticated')) r (role)
				where c.relnamespace = 'auth'::regnamespace and c.relkind in ('r', 'v')
					and (has_table_privilege(r.role, c.oid, 'select, insert, update, delete')
						or has_any_column_privilege(r.role, c.oid, 'select, insert, update'))
				union all
				select c.oid::regclass::text from pg_depend d join pg_rewrite w on w.oid = d.objid
					join pg_class c on c.oid = w.ev_class join pg_class u on u.oid = d.refobjid
				where u.relnamespace = 'auth'::regnamespace and c.relnamespace = 'public'::regnamespace`
		)
};
