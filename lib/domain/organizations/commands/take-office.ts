import { z } from "zod";
import { isCalendarDate } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { FieldProblem, Forbidden, NotFound } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { organizationEvents } from "../events";
import { mayKeepOffices } from "../policy";
import { officeTitles } from "../schema";

const day = z.string().refine(isCalendarDate, "organizations.problems.noSuchDay");

const takeOfficeSchema = z.object({
  organizationId: z.uuid(),
  person: z.string().trim().min(1).max(60),
  title: z.enum(officeTitles),
  startedOn: day,
  /** Empty where the charter sets no end. */
  termEndsOn: z.union([day, z.literal("").transform(() => null)]),
});

/** Enters a person into an office. A term that ends before it begins is refused. */
export const takeOffice = command(
  takeOfficeSchema,
  async ({ actor, tx }, { organizationId, person, ...office }) => {
    if (!mayKeepOffices(actor)) throw new Forbidden();
    const entry = await tx.organization.findUnique({ where: { id: organizationId } });
    if (!entry) throw new NotFound();
    const { startedOn, termEndsOn, title } = office;
    if (termEndsOn !== null && termEndsOn < startedOn) {
      throw new FieldProblem("termEndsOn", "organizations.problems.termEndsFirst");
    }
    const { id } = await tx.office.create({
      data: {
        title,
        startedOn: toDatabaseDate(startedOn),
        termEndsOn: termEndsOn && toDatabaseDate(termEndsOn),
        organization: { connect: { id: organizationId } },
        person: { create: { name: person } },
      },
    });
    const identifier = entry.uscc ?? entry.filingNumber ?? "";
    await record(
      tx,
      actor,
      organizationEvents.officeTaken(organizationId, { name: entry.name, identifier, person, title }),
    );
    return { id, organizationId };
  },
);
