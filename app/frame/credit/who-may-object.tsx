import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import type { CreditRecordView } from "@/lib/domain/credit/records/schema";
import type { Actor } from "@/lib/platform/auth/actor";

type WhoMayObjectProps = {
  actor: Actor;
  record: CreditRecordView;
  organization: { id: string; name: string; uscc: string | null };
};

/** The way to object for those who may, and who may for everybody else. */
export async function WhoMayObject({ actor, record, organization }: WhoMayObjectProps) {
  const t = await getTranslations("creditPages.whoMayObject");
  if (record.annulledOn) return <p>{t("annulled")}</p>;
  if (record.underObjectionSince) return <p>{t("already")}</p>;
  if (actor.organizationId === organization.id) {
    return (
      <ButtonLink href={`/organization/credit/objection?record=${record.id}`} tone="primary">
        {t("object")}
      </ButtonLink>
    );
  }
  return (
    <div className="grid max-w-measure gap-3">
      <p>{t("organization", { name: organization.name })}</p>
      <p className="text-ink-2">{t("text")}</p>
      {actor.organizationId !== null && <p className="text-ink-2">{t("notYours")}</p>}
      <p className="text-ink-2">{t("resident")}</p>
      <div className="flex flex-wrap gap-2">
        {actor.role === "visitor" && (
          <ButtonLink
            href={`/sign-in?next=${encodeURIComponent(`/organization/credit/objection?record=${record.id}`)}`}
          >
            {t("signIn")}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}
