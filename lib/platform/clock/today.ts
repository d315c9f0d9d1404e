import type { CalendarDate } from "./calendar-date";
import { dateInShanghai } from "./shanghai";

/** The date in Shanghai at this moment, for pages. Rules and commands are given theirs. */
export const today = (): CalendarDate => dateInShanghai(new Date());
