import { describe, expect, it } from "vitest";
import { unsealedAnswers } from "@/lib/domain/registrations/application/identities/rules";
import { sectionSchema } from "@/lib/domain/registrations/application/reading/schema";
import { sectionsOf } from "@/lib/domain/registrations/application/rules";
import { getAnswers, getRegistration } from "@/lib/domain/registrations/queries/registration";
import { registrationKinds, registrationStatuses } from "@/lib/domain/registrations/schema";
import { system } from "@/lib/platform/auth/actor";
import { createRegistration } from "@/tests/factories/registrations";

describe("the factory of cases", () => {
  it.each(registrationKinds)("fills every section of %s as its form asks", async (kind) => {
    const { id } = await createRegistration({ kind, status: "draft" });
    const answers = await getAnswers(id);
    for (const section of sectionsOf(kind)) {
      const written = answers[section] ?? {};
      expect(
        sectionSchema(section, written).safeParse(unsealedAnswers(section, written)).error?.issues,
      ).toBeUndefined();
    }
  });

  it.each(registrationStatuses)("puts a case into %s", async (status) => {
    for (const kind of ["establishment", "change", "communityFiling"] as const) {
      const { id } = await createRegistration({ kind, status });
      expect(await getRegistration(system, id)).toMatchObject({ kind, status });
    }
  });
});
