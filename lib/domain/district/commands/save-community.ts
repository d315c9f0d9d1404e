import { command } from "@/lib/platform/command";
import { FieldProblem, Forbidden } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { districtEvents } from "../events";
import { mayKeepDistrict } from "../policy";
import { communitySchema } from "../schema";

/** Adds a community or corrects it. Its code begins with the code of its subdistrict. */
export const saveCommunity = command(communitySchema, async ({ actor, tx }, { code, ...community }) => {
  if (!mayKeepDistrict(actor)) throw new Forbidden();
  if (!code.startsWith(community.subdistrictCode)) {
    throw new FieldProblem("code", "district.problems.codeOutsideSubdistrict");
  }
  const subdistrict = await tx.subdistrict.findUnique({ where: { code: community.subdistrictCode } });
  if (!subdistrict) throw new FieldProblem("subdistrictCode", "district.problems.subdistrictCode");
  const before = await tx.community.findUnique({ where: { code } });
  await tx.community.upsert({ where: { code }, create: { code, ...community }, update: community });
  await record(
    tx,
    actor,
    districtEvents.communitySaved(code, { name: community.name, before, after: community }),
  );
  return { code };
});
