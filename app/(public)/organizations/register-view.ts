import type { ListParams } from "@/components/list/list-address";
import type { listSubdistricts } from "@/lib/domain/district/queries/places";
import type { RegisterCounts } from "@/lib/domain/organizations/register/queries/facets";
import type { RegisterQuery } from "@/lib/domain/organizations/register/schema";
import type { Actor } from "@/lib/platform/auth/actor";

/** What each way of showing the register is given. */
export type RegisterViewProps = {
  actor: Actor;
  query: RegisterQuery;
  params: ListParams;
  counts: RegisterCounts;
  subdistricts: Awaited<ReturnType<typeof listSubdistricts>>;
};
