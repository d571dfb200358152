import type { SupabaseClient } from '@supabase/supabase-js';
import type { Database } from './database.types.ts';

/** A Supabase client that knows the tables. Every data function takes one first: whose client it is decides what it may do. */
export type Supabase = SupabaseClient<Database>;
