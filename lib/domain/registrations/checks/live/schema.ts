import { z } from "zod";
import { sectors } from "../../../organizations/schema";
import { applicableKinds } from "../../application/schema";

const kind = z.enum([...applicableKinds, "communityOrganization"]);
const target = z.string().max(80).default("");

/** A question that a form asks while somebody types. Identity numbers come in the body of a request, never in an address. */
export const liveQuestionSchema = z.discriminatedUnion("check", [
  z.object({
    check: z.literal("name"),
    name: z.string().trim().min(2).max(80),
    kind,
    sector: z.enum(sectors).optional(),
    /** The application itself, whose own name is not in its way. */
    id: z.uuid().optional(),
    target,
  }),
  z.object({ check: z.literal("identity"), identity: z.string().trim().min(1).max(40), target }),
  z.object({
    check: z.literal("legalRepresentative"),
    name: z.string().trim().min(2).max(60),
    kind,
    id: z.uuid().optional(),
    target,
  }),
  z.object({ check: z.literal("unitCode"), code: z.string().trim().min(1).max(40), target }),
]);
export type LiveQuestion = z.output<typeof liveQuestionSchema>;
