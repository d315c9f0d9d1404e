import { z } from "zod";
import { filingSchema } from "@/lib/domain/supervision/complaints/schema";
import { signInPath } from "@/lib/platform/auth/current-actor";

const schema = filingSchema.extend({ draft: z.string().regex(/^[\w-]{8,40}$/) });
type Written = z.output<typeof schema>;

/** The address of the form for one organization; `draft` names what is kept of it in this tab. */
export function filingAddress(filing: { about: string; kind: string; draft?: string }): string {
  return `/complaints/new?${new URLSearchParams(filing)}`;
}

const look = async (_actor: unknown, sent: unknown): Promise<Written> => schema.parse(sent);

/** Reads what was written as the filing itself would, and keeps nothing of it: it stays in the browser until it is sent. */
export const looked = Object.assign(look, { schema });

export const signInAndComeBack = ({ organizationId, kind, draft }: Written) =>
  signInPath(filingAddress({ about: organizationId, kind, draft }));
