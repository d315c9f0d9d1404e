import { getTranslations } from "next-intl/server";
import { Tabs } from "@/components/ui/tabs";

/** The records, and the sheets that brought them. */
export async function RecordTabs({ current }: { current: "records" | "sheets" }) {
  const [t, words] = [
    await getTranslations("externalRecords.list.tabs"),
    await getTranslations("externalRecords"),
  ];
  const paths = { records: "/bureau/external-records", sheets: "/bureau/external-records/sheets" };
  return (
    <Tabs
      label={words("title")}
      tabs={(["records", "sheets"] as const).map((name) => ({
        href: paths[name],
        label: t(name),
        current: name === current,
      }))}
    />
  );
}
