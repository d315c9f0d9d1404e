import { command } from "@/lib/platform/command";
import { Forbidden } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { districtEvents } from "../events";
import { mayKeepDistrict } from "../policy";
import { subdistrictSchema } from "../schema";

/** Adds a subdistrict or corrects its names. Codes are never reused, so one that closes is made inactive. */
export const saveSubdistrict = command(subdistrictSchema, async ({ actor, tx }, { code, ...names }) => {
  if (!mayKeepDistrict(actor)) throw new Forbidden();
  const before = await tx.subdistrict.findUnique({ where: { code } });
  await tx.subdistrict.upsert({
    where: { code },
    create: { code, ...names, position: Number(code) },
    update: names,
  });
  await record(tx, actor, districtEvents.subdistrictSaved(code, { name: names.name, before, after: names }));
  return { code };
});
