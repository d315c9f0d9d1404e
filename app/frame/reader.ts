import { getLocale, getTranslations } from "next-intl/server";
import type { Preferences, SignedIn } from "@/components/layout/preferences";
import { type Desk, deskOf } from "@/lib/platform/auth/actor";
import { getSession } from "@/lib/platform/auth/current-actor";
import type { HeldRole } from "@/lib/platform/auth/held-roles";
import type { SessionDetails } from "@/lib/platform/auth/sessions";
import { getPreferences } from "@/lib/platform/i18n/preferences";
import { countUnreadNotices } from "@/lib/platform/notifications/unread";
import { deskHome } from "./navigation";

/** A desk that a person may sit at: the role held there, and the place. */
export type Seat = { desk: Desk; label: string; href: string; membershipId: string };

const placeOf = (held: HeldRole, locale: string) =>
  locale === "en" ? held.place?.englishName : held.place?.name;

async function seatsOf(session: SessionDetails): Promise<Seat[]> {
  const [t, locale] = [await getTranslations("roles"), await getLocale()];
  return session.roles.flatMap((held) => {
    const desk = deskOf(held.role);
    if (!desk) return [];
    const label = [placeOf(held, locale) ?? t(`desks.${desk}`), t(`names.${held.role}`)].join(" · ");
    return [{ desk, label, href: deskHome[desk], membershipId: held.membershipId }];
  });
}

export type Reader = {
  session: SessionDetails | null;
  preferences: Preferences;
  account: SignedIn | null;
  seats: Seat[];
  unread: number;
};

/** The person at the screen, as every page's frame shows them. */
export async function getReader(): Promise<Reader> {
  const [session, locale, { theme, size }] = await Promise.all([getSession(), getLocale(), getPreferences()]);
  const preferences: Preferences = { locale: locale === "en" ? "en" : "zh-CN", theme, size };
  if (!session?.isComplete) return { session: null, preferences, account: null, seats: [], unread: 0 };
  const [t, roles] = [await getTranslations("desks"), await getTranslations("roles.desks")];
  const [seats, unread] = await Promise.all([seatsOf(session), countUnreadNotices(session.accountId)]);
  const seat = seats.find(({ membershipId }) => membershipId === session.membershipId);
  const applies = !seat || seat.desk === "organization" || seat.desk === "center";
  const account: SignedIn = {
    name: session.actor.name,
    ...(seat && { standing: seat.label }),
    links: [
      ...(seat ? [{ href: seat.href, label: roles(seat.desk) }] : []),
      ...(applies ? [{ href: "/applications", label: t("applications") }] : []),
      { href: "/account", label: t("account") },
      { href: "/account/notices", label: t("notices"), count: unread },
    ],
  };
  return { session, preferences, account, seats, unread };
}
