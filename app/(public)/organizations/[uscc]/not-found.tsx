import { headers } from "next/headers";
import { isShown, loadEntry } from "../entry/load-entry";
import { UnknownOrganization } from "../entry/unknown-organization";

export default async function UnknownCodePage() {
  const path = (await headers()).get("x-path") ?? "";
  const [, , code = "", ...tab] = (path.split("?")[0] ?? "").split("/");
  if (await isShown(loadEntry(code), tab)) return null;
  return <UnknownOrganization code={decodeURIComponent(code)} />;
}
