/** JOURNEYS_SLOWER=4 runs the journeys as on a machine four times slower, with as much more patience. */
export const SLOWER = Math.max(1, Number(process.env.JOURNEYS_SLOWER) || 1);
