import type { LoadMatter, MatterProcedure } from "./matter";

/** Every procedure with the common page: a new one takes its place here. */
export const matters: Partial<Record<MatterProcedure, LoadMatter>> = {};
