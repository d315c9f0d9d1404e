import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DeskShell } from "@/components/layout/desk-shell";
import type { Desk } from "@/lib/platform/auth/actor";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { signOut } from "@/lib/platform/auth/sign-out";
import { isDemonstration } from "@/lib/platform/env";
import { navigationFor } from "./navigation";
import { getReader } from "./reader";

type DeskFrameProps = {
  desk: Desk;
  /** What waits behind entries of the side navigation, by their key. */
  counts?: Record<string, number>;
  children: ReactNode;
};

/** The frame of a desk. Answers 403 to those who sit elsewhere, and sends visitors to the sign-in. */
export async function DeskFrame({ desk, counts = {}, children }: DeskFrameProps) {
  const actor = await requireDesk(desk);
  const [{ session, preferences, account, seats, unread }, t, site] = await Promise.all([
    getReader(),
    getTranslations("desks"),
    getTranslations("platform"),
  ]);
  if (!account) return null;
  const sections = navigationFor(desk, actor.role).map(({ key, entries }) => ({
    label: t(`sections.${key}`),
    entries: entries.map((entry) => ({
      href: entry.href,
      label: t(`navigation.${entry.key}`),
      ...(counts[entry.key] !== undefined && { count: counts[entry.key] }),
    })),
  }));
  const seatHref = (membershipId: string) => `/account/desk?membership=${membershipId}`;
  const seat = seats.find(({ membershipId }) => membershipId === session?.membershipId);
  return (
    <DeskShell
      siteName={site("name")}
      desk={{ href: seatHref(seat?.membershipId ?? ""), label: seat?.label ?? "" }}
      desks={seats.map(({ membershipId, label }) => ({ href: seatHref(membershipId), label }))}
      navigation={sections}
      preferences={preferences}
      account={account}
      signOut={signOut}
      notices={{ href: "/account/notices", unread }}
      palette={{
        entries: sections.flatMap((section) => section.entries.map(({ href, label }) => ({ href, label }))),
        searchUrl: "/api/palette",
      }}
      {...(isDemonstration() && { notice: t("public.demonstration") })}
    >
      {children}
    </DeskShell>
  );
}
