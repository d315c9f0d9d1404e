import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { DataTable } from "@/components/list/data-table";
import { FilterBar } from "@/components/list/filter-bar";
import { StatusTag } from "@/components/record/status-tag";
import { ButtonLink } from "@/components/ui/button";
import { Tabs } from "@/components/ui/tabs";
import {
  listCommunities,
  listSubdistricts,
  listSupervisoryUnits,
} from "@/lib/domain/district/queries/places";
import { requireRole } from "@/lib/platform/auth/current-actor";
import { paramOf } from "@/lib/platform/lists/paging";
import { isReferenceKind, type ReferenceKind, referenceKinds } from "./kinds";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("district"))("referenceTitle") };
}

type Entry = { key: string; name: string; second: string; isActive: boolean };

async function entriesOf(kind: ReferenceKind, subdistrict: string | undefined): Promise<Entry[]> {
  if (kind === "subdistricts") {
    return (await listSubdistricts()).map((entry) => ({
      ...entry,
      key: entry.code,
      second: entry.englishName,
    }));
  }
  if (kind === "communities") {
    return (await listCommunities(subdistrict)).map((entry) => ({
      ...entry,
      key: entry.code,
      second: entry.code,
    }));
  }
  return (await listSupervisoryUnits()).map((entry) => ({
    ...entry,
    key: entry.id,
    second: entry.englishName,
  }));
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ReferencePage({ searchParams }: Search) {
  await requireRole("systemAdmin");
  const [t, params] = [await getTranslations("district"), await searchParams];
  const wanted = paramOf(params, "kind");
  const kind = isReferenceKind(wanted) ? wanted : "subdistricts";
  const subdistricts = await listSubdistricts();
  const text = paramOf(params, "q");
  const entries = (await entriesOf(kind, paramOf(params, "subdistrict"))).filter(
    ({ name, second }) => !text || name.includes(text) || second.toLowerCase().includes(text.toLowerCase()),
  );
  return (
    <>
      <PageHeader
        title={t("referenceTitle")}
        lead={t("referenceLead")}
        actions={
          <ButtonLink tone="primary" href={`/admin/reference/${kind}/new`}>
            {t(`add.${kind}`)}
          </ButtonLink>
        }
      />
      <Tabs
        label={t("referenceTitle")}
        tabs={referenceKinds.map((other) => ({
          href: `/admin/reference?kind=${other}`,
          label: t(`reference.${other}`),
          current: other === kind,
        }))}
      />
      <div className="my-4">
        <FilterBar
          path="/admin/reference"
          params={params}
          search={{ label: t("name") }}
          filters={
            kind === "communities"
              ? [
                  {
                    name: "subdistrict",
                    label: t("subdistrict"),
                    choices: subdistricts.map(({ code, name }) => ({ value: code, label: name })),
                  },
                ]
              : []
          }
          keep={["kind"]}
        />
      </div>
      <DataTable
        caption={t(`reference.${kind}`)}
        rows={entries}
        rowKey={({ key }) => key}
        rowHref={({ key }) => `/admin/reference/${kind}/${key}`}
        columns={[
          { key: "name", header: t("name"), cell: ({ name }) => name },
          {
            key: "second",
            header: kind === "communities" ? t("code") : t("englishName"),
            cell: ({ second }) => second,
          },
          {
            key: "active",
            header: t("state"),
            cell: ({ isActive }) => (
              <StatusTag tone={isActive ? "ok" : "neutral"}>{t(isActive ? "inUse" : "notInUse")}</StatusTag>
            ),
          },
        ]}
      />
    </>
  );
}
