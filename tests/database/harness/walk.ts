import type { Engine, Statements } from '../../../src/lib/server/embedded/engine.ts';
import { rehearse, speakAs, type Person } from './people.ts';

/** What the functions of the API are called with: each of these identifiers, each of these words. */
export interface Tried {
	ids: string[];
	words: string[];
}

interface Column {
	name: string;
	columns: string;
}
interface Callable {
	oid: string;
	name: string;
	types: string[];
	optional: number;
}

/** Tables and views of the API with the columns that this role may read. */
async function listTables(tx: Statements, role: string): Promise<Column[]> {
	const rows = await tx.query(
		`select c.relname::text as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
		from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
		where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
			and has_column_privilege($1::text, c.oid, a.attnum, 'select')
		group by c.relname order by c.relname`,
		[role]
	);
	return rows.map(({ name, columns }) => ({ name: String(name), columns: String(columns) }));
}

/** Functions of the API that this role may call. */
async function listFunctions(tx: Statements, role: string): Promise<Callable[]> {
	const rows = await tx.query(
		`select p.oid::text as oid, p.proname::text as name, p.pronargdefaults::integer as optional,
			coalesce((select string_agg(format_type(t.type, null), '|' order by t.rank)
				from unnest(p.proargtypes::oid[]) with ordinality t (type, rank)), '') as types
		from pg_proc p
		where p.pronamespace = 'public'::regnamespace and p.prokind = 'f' and p.prorettype <> 'trigger'::regtype
			and has_function_privilege($1::text, p.oid, 'execute')
		order by p.proname, p.oid`,
		[role]
	);
	return rows.map(({ oid, name, types, optional }) => ({
		oid: String(oid),
		name: String(name),
		types: String(types).split('|').filter(Boolean),
		optional: Number(optional)
	}));
}

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** A value of this type that finds as much as it can. */
function valueOf(type: string, id: string, word: string): string {
	if (type === 'uuid') return `${quote(id)}::uuid`;
	if (type === 'uuid[]') return `array[${quote(id)}]::uuid[]`;
	if (type === 'text') return `${quote(word)}::text`;
	if (type === 'text[]') return `array[${quote(word)}]::text[]`;
	if (type === 'jsonb' || type === 'json') return `'{}'::${type}`;
	if (type === 'boolean') return 'true';
	if (/^(smallint|integer|bigint|numeric|double precision)$/.test(type)) return `50::${type}`;
	return `null::${type}`;
}

/** The ways to call a function: every identifier with every word, with what may be left out and without it. */
function listCalls({ name, types, optional }: Callable, { ids, words }: Tried): string[] {
	const lengths = optional ? [types.length - optional, types.length] : [types.length];
	const calls = ids.flatMap((id) =>
		words.flatMap((word) =>
			lengths.map(
				(length) =>
					`public.${name}(${types
						.slice(0, length)
						.map((type) => valueOf(type, id, word))
						.join(', ')})`
			)
		)
	);
	return [...new Set(calls)];
}

/** Everything that the API answers to this statement; nothing when it refuses. What it does is undone. */
async function answerOf(tx: Statements, sql: string): Promise<string> {
	await tx.exec('savepoint promenade');
	try {
		const [row] = await tx.query(sql);
		return String(row?.tout ?? '');
	} catch {
		return '';
	} finally {
		await tx.exec('rollback to savepoint promenade; release savepoint promenade');
	}
}

/** Tables, views and functions of the API that tell this person the secret word, as `table …` or `function …`. */
export async function findLeaks(
	engine: Engine,
	person: Person,
	secret: string,
	tried: Tried
): Promise<string[]> {
	return rehearse(engine, (tx) => findLeaksIn(tx, person, secret, tried));
}

/** As findLeaks, inside a transaction of the caller. */
export async function findLeaksIn(
	tx: Statements,
	person: Person,
	secret: string,
	tried: Tried
): Promise<string[]> {
	const role = person.id ? 'authenticated' : 'anon';
	const [tables, functions] = [await listTables(tx, role), await listFunctions(tx, role)];
	await speakAs(tx, person);
	const leaks: string[] = [];
	const told = (text: string) => text.toLowerCase().includes(secret.toLowerCase());
	for (const { name, columns } of tables) {
		const sql = `select json_agg(t)::text as tout from (select ${columns} from public."${name}") t`;
		if (told(await answerOf(tx, sql))) leaks.push(`table ${name}`);
	}
	for (const callable of functions) {
		for (const call of listCalls(callable, tried)) {
			if (!told(await answerOf(tx, `select json_agg(f)::text as tout from ${call} f`))) continue;
			leaks.push(`function ${callable.name}`);
			break;
		}
	}
	return leaks;
}
