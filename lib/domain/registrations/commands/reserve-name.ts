import { addMonths } from "@/lib/platform/clock";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { getRule } from "../../district/queries/rules";
import { claimName } from "./claim-name";
import { answered, type Grant } from "./grant";

/** Name check: the name is kept free for its applicants for some months. */
export async function reserveName(grant: Grant): Promise<void> {
  const { tx, registration, today } = grant;
  const { name } = answered(grant, "name");
  await claimName(grant, name);
  const until = addMonths(today, await getRule("registration.nameReservedMonths", today, tx));
  const { id } = registration;
  await tx.case.update({ where: { id }, data: { title: name } });
  await tx.registration.update({
    where: { caseId: id },
    data: { nameReservedUntil: toDatabaseDate(until) },
  });
}
