import { getTranslations } from "next-intl/server";
import { Callout } from "@/components/ui/callout";
import { demonstrationTotpSecret } from "@/lib/domain/accounts/demonstration";
import { totpCode } from "@/lib/platform/auth/totp";

const period = 30_000;

/** What the authenticator of a demonstration account would show at this moment. */
export async function DemonstrationCode({ now }: { now: Date }) {
  const t = await getTranslations("signIn.secondFactor");
  const later = new Date(now.getTime() + period);
  const seconds = 30 - (Math.floor(now.getTime() / 1000) % 30);
  return (
    <Callout title={t("demonstration")} className="mb-6">
      <p className="my-1 flex flex-wrap items-baseline gap-x-4">
        <output className="font-mono font-semibold text-xl tracking-widest">
          {totpCode(demonstrationTotpSecret, now)}
        </output>
        <span>{t("left", { seconds })}</span>
        <span>
          {t("next")} <span className="font-mono">{totpCode(demonstrationTotpSecret, later)}</span>
        </span>
      </p>
      <p>{t("demonstrationWhy")}</p>
    </Callout>
  );
}
