import { z } from "zod";
import { isCalendarDate } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";
import { FieldProblem, Forbidden, NotFound, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { organizationEvents } from "../events";
import { mayKeepOffices } from "../policy";

const leaveOfficeSchema = z.object({
  id: z.uuid(),
  endedOn: z.string().refine(isCalendarDate, "organizations.problems.noSuchDay"),
});

/** Enters the end of somebody's office. Of two officers who do so at once, the second is told. */
export const leaveOffice = command(leaveOfficeSchema, async ({ actor, tx, today }, { id, endedOn }) => {
  if (!mayKeepOffices(actor)) throw new Forbidden();
  const office = await tx.office.findUnique({ where: { id }, include: { person: true, organization: true } });
  if (!office) throw new NotFound();
  if (endedOn < fromDatabaseDate(office.startedOn)) {
    throw new FieldProblem("endedOn", "organizations.problems.endsFirst");
  }
  if (endedOn > today) throw new FieldProblem("endedOn", "organizations.problems.future");
  const { count } = await tx.office.updateMany({
    where: { id, endedOn: null },
    data: { endedOn: toDatabaseDate(endedOn) },
  });
  if (count === 0) throw new Refusal("organizations.officeEnded");
  const { organization, person, title } = office;
  const identifier = organization.uscc ?? organization.filingNumber ?? "";
  const told = { name: organization.name, identifier, person: person.name, title };
  await record(tx, actor, organizationEvents.officeLeft(organization.id, told));
  return { organizationId: organization.id };
});
