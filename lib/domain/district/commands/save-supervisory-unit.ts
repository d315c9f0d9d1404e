import { command } from "@/lib/platform/command";
import { FieldProblem, Forbidden, NotFound } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { districtEvents } from "../events";
import { mayKeepDistrict } from "../policy";
import { supervisoryUnitSchema } from "../schema";

/** Adds a supervisory unit or corrects its names. One that is no longer in charge is made inactive, never removed. */
export const saveSupervisoryUnit = command(supervisoryUnitSchema, async ({ actor, tx }, { id, ...unit }) => {
  if (!mayKeepDistrict(actor)) throw new Forbidden();
  const namesake = await tx.supervisoryUnit.findUnique({ where: { name: unit.name } });
  if (namesake && namesake.id !== id) throw new FieldProblem("name", "district.problems.nameTaken");
  const before = id ? await tx.supervisoryUnit.findUnique({ where: { id } }) : null;
  if (id && !before) throw new NotFound();
  const saved = before
    ? await tx.supervisoryUnit.update({ where: { id: before.id }, data: unit })
    : await tx.supervisoryUnit.create({ data: unit });
  await record(
    tx,
    actor,
    districtEvents.supervisoryUnitSaved(saved.id, { name: unit.name, before, after: unit }),
  );
  return { id: saved.id };
});
