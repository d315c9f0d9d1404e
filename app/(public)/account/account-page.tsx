import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/layout/page-header";
import { Tabs } from "@/components/ui/tabs";
import { requireSession } from "@/lib/platform/auth/current-actor";
import { countUnreadNotices } from "@/lib/platform/notifications/unread";

const pages = ["particulars", "security", "sessions", "roles", "notices"] as const;
const paths = {
  particulars: "/account",
  security: "/account/security",
  sessions: "/account/sessions",
  roles: "/account/desk",
  notices: "/account/notices",
};

type AccountPageProps = { current: (typeof pages)[number]; children: ReactNode };

/** The frame of a person's own pages. */
export async function AccountPage({ current, children }: AccountPageProps) {
  const { actor, accountId } = await requireSession();
  const [t, unread] = [await getTranslations("account"), await countUnreadNotices(accountId)];
  return (
    <>
      <PageHeader title={t("title")} subtitle={actor.name} />
      <Tabs
        label={t("tabs.label")}
        tabs={pages.map((page) => ({
          href: paths[page],
          label: t(`tabs.${page}`),
          current: page === current,
          ...(page === "notices" && unread > 0 && { count: unread }),
        }))}
      />
      {children}
    </>
  );
}
