import { getLocale, getTranslations } from "next-intl/server";
import { deskOf } from "@/lib/platform/auth/actor";
import type { HeldRole } from "@/lib/platform/auth/held-roles";

/** Names of held roles and of the places where they are held, in the reader's language. */
export async function roleNames() {
  const [t, locale] = [await getTranslations("roles"), await getLocale()];
  const placeOf = ({ place }: Pick<HeldRole, "place">) =>
    locale === "en" ? place?.englishName : place?.name;
  return {
    roleOf: ({ role }: Pick<HeldRole, "role">) => t(`names.${role}`),
    placeOf,
    deskOf: (held: Pick<HeldRole, "role" | "place">) =>
      [placeOf(held) ?? t(`desks.${deskOf(held.role) ?? "public"}`), t(`names.${held.role}`)].join(" · "),
  };
}
