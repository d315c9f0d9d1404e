import type { OrganizationEntry } from "@/lib/domain/organizations/queries/organization";
import type { Actor } from "@/lib/platform/auth/actor";

/** What each tab of the file is given. */
export type FileViewProps = { organization: OrganizationEntry; actor: Actor };
