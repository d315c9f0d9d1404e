import { getTranslations } from "next-intl/server";
import { DeskShell } from "@/components/layout/desk-shell";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { stay } from "../../actions";
import { getSamplePreferences } from "../../sample-preferences";

const here = "/styleguide/desk";

export default async function DeskSamplePage() {
  const t = await getTranslations("styleguide");
  const desks = [
    { href: here, label: t("desk.bureau") },
    { href: `${here}?center`, label: t("desk.center") },
  ];
  return (
    <DeskShell
      siteName={t("site")}
      desk={desks[0] ?? { href: here, label: t("desk.bureau") }}
      desks={desks}
      navigation={[
        {
          label: t("desk.waiting"),
          entries: [
            { href: here, label: t("desk.mine"), count: 14 },
            { href: "/styleguide/records", label: t("desk.due"), count: 3, urgent: true },
            { href: "/styleguide/lists", label: t("desk.all"), count: 126 },
          ],
        },
        { label: t("desk.records"), entries: [{ href: "/styleguide/charts", label: t("parts.charts") }] },
      ]}
      preferences={await getSamplePreferences()}
      account={{
        name: t("desk.officer"),
        standing: t("desk.standing"),
        links: [{ href: "/styleguide", label: t("footer.link") }],
      }}
      signOut={stay}
      notices={{ href: "/styleguide", unread: 5 }}
      palette={{
        entries: ["controls", "records", "lists", "charts"].map((part) => ({
          href: `/styleguide/${part}`,
          label: t(`parts.${part}`),
          keywords: part,
        })),
      }}
    >
      <PageHeader
        eyebrow={t("desk.bureau")}
        title={t("desk.mine")}
        actions={<ButtonLink href="/styleguide/records">{t("desk.open")}</ButtonLink>}
      />
      <Panel>
        <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>
      </Panel>
    </DeskShell>
  );
}
