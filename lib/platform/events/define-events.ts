import type { z } from "zod";
import type { Role } from "@/lib/platform/auth/actor";

/** Who is told of an event: one person, everybody in a role, or everybody of an organization, a center or a supervisory unit. */
export type Audience =
  | { accountId: string }
  | { role: Role }
  | { organizationId: string }
  | { subdistrictCode: string }
  | { supervisoryUnitId: string };

type EventDefinition<Details extends z.ZodType> = {
  details: Details;
  /** Absent: nobody is told, the event only stands in the record. */
  told?: (details: z.output<Details>) => Audience[];
  /** The page a notice leads to. */
  href?: (subjectId: string, details: z.output<Details>) => string;
};

/** An event about to be recorded. */
export type NewEvent = {
  verb: string;
  subjectType: string;
  subjectId: string;
  details: unknown;
  audience: Audience[];
  href: string | null;
};

type EventMakers<Details extends Record<string, z.ZodType>> = {
  [Verb in keyof Details]: (subjectId: string, details: z.input<Details[Verb]>) => NewEvent;
};

/**
 * The past-tense facts that a domain announces about its subject, such as `amendmentEvents.confirmed(id, details)`.
 * Each verb has messages at `<namespace>.events.<verb>`: a sentence for the timeline, also used for the notice.
 */
export function defineEvents<Details extends Record<string, z.ZodType>>(
  subjectType: string,
  definitions: { [Verb in keyof Details]: EventDefinition<Details[Verb]> },
): EventMakers<Details> {
  const makers = Object.entries(definitions).map(([verb, definition]) => {
    const { details: schema, told, href } = definition as EventDefinition<z.ZodType>;
    const make = (subjectId: string, details: unknown): NewEvent => {
      const parsed = schema.parse(details);
      return {
        verb: `${subjectType}.${verb}`,
        subjectType,
        subjectId,
        details: parsed,
        audience: told?.(parsed) ?? [],
        href: href?.(subjectId, parsed) ?? null,
      };
    };
    return [verb, make];
  });
  return Object.fromEntries(makers) as EventMakers<Details>;
}
