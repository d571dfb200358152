import type { Engine, Statements } from '../../../src/lib/server/embedded/engine.ts';
import { rehearse, speakAs, type Person } from './people.ts';

/**
 * What the functions of the API are called with: expressions of SQL by the name of a parameter, or by
 * `<function>.<parameter>` where the name means something else there.
 */
export type Tried = Record<string, readonly string[]>;

/** What was found: places of the API that tell the secret, and functions for which no arguments are known. */
interface Walk {
	leaks: string[];
	unknown: string[];
}

interface Table {
	name: string;
	columns: string;
}
interface Callable {
	name: string;
	parameters: { name: string; type: string }[];
	/** How many of the last parameters may be left out. */
	optional: number;
}

/** Tables and views of the API with the columns that this role may read. */
async function listTables(tx: Statements, role: string): Promise<Table[]> {
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

/** Functions of the API that this role may call and that answer more than yes, no, a number, an id or a moment. */
async function listFunctions(tx: Statements, role: string): Promise<Callable[]> {
	const rows = await tx.query(
		`select p.proname::text as name, p.pronargdefaults::integer as optional,
			coalesce((select jsonb_agg(jsonb_build_object('name', p.proargnames[t.rank], 'type', format_type(t.type, null)) order by t.rank)
				from unnest(p.proargtypes::oid[]) with ordinality t (type, rank)), '[]')::text as parameters
		from pg_proc p
		where p.pronamespace = 'public'::regnamespace and p.prokind = 'f'
			and (p.proretset or p.prorettype <> all ('{trigger,void,boolean,integer,bigint,uuid,timestamptz}'::regtype[]))
			and has_function_privilege($1::text, p.oid, 'execute')
		order by p.proname, p.oid`,
		[role]
	);
	return rows.map(({ name, optional, parameters }) => ({
		name: String(name),
		optional: Number(optional),
		parameters: JSON.parse(String(parameters)) as Callable['parameters']
	}));
}

/** Every way to call a function with what is tried; null when nothing is known for one of its parameters. */
function listCalls({ name, parameters, optional }: Callable, tried: Tried): string[] | null {
	const values = parameters.map((parameter) => {
		const known = tried[`${name}.${parameter.name}`] ?? tried[parameter.name];
		return known?.map((value) => `${parameter.name} => (${value})::${parameter.type}`);
	});
	if (!values.every((known) => known !== undefined)) return null;
	const together = (lists: string[][]) =>
		lists
			.reduce<string[][]>((all, list) => all.flatMap((some) => list.map((one) => [...some, one])), [[]])
			.map((some) => `public.${name}(${some.join(', ')})`);
	return [...new Set([...together(values.slice(0, values.length - optional)), ...together(values)])];
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

/** Walks through all that the API tells this person, inside a transaction of the caller. */
export async function walkIn(tx: Statements, person: Person, secret: string, tried: Tried): Promise<Walk> {
	const role = person.id ? 'authenticated' : 'anon';
	const [tables, functions] = [await listTables(tx, role), await listFunctions(tx, role)];
	await speakAs(tx, person);
	const leaks: string[] = [];
	const unknown: string[] = [];
	const tells = async (sql: string) => (await answerOf(tx, sql)).toLowerCase().includes(secret.toLowerCase());
	for (const { name, columns } of tables) {
		const sql = `select json_agg(t)::text as tout from (select ${columns} from public."${name}") t`;
		if (await tells(sql)) leaks.push(`table ${name}`);
	}
	for (const callable of functions) {
		const calls = listCalls(callable, tried);
		if (!calls) unknown.push(callable.name);
		for (const call of calls ?? []) {
			if (!(await tells(`select json_agg(f)::text as tout from ${call} f`))) continue;
			leaks.push(`function ${callable.name}`);
			break;
		}
	}
	return { leaks, unknown };
}

/** Tables, views and functions of the API that tell this person the secret. Throws when a function could not be asked. */
export async function findLeaks(
	engine: Engine,
	person: Person,
	secret: string,
	tried: Tried
): Promise<string[]> {
	const { leaks, unknown } = await rehearse(engine, (tx) => walkIn(tx, person, secret, tried));
	if (unknown.length) throw new Error(`Say in tried-arguments.ts with what to call: ${unknown.join(', ')}`);
	return leaks;
}
