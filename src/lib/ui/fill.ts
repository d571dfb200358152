/** Whether two values of a field say the same. */
export const isSame = (one: unknown, other: unknown): boolean =>
	JSON.stringify(one) === JSON.stringify(other);

/** These fields with this data, except where something was typed since they were as `before`. */
export const fill = <T extends object>(now: T, before: T, data: T): T => ({
	...now,
	...Object.fromEntries(
		Object.entries(data).filter(([name]) => isSame(now[name as keyof T], before[name as keyof T]))
	)
});
