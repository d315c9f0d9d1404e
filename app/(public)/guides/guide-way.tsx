import { getTranslations } from "next-intl/server";
import { stagesOf } from "@/components/applications/stages";
import { kindTraits } from "@/lib/domain/registrations/rules";
import type { RegistrationKind } from "@/lib/domain/registrations/schema";

/** The way of an application, stage by stage, beside one another where there is room. */
export async function GuideWay({ kind }: { kind: RegistrationKind }) {
  const t = await getTranslations("guides");
  const { authority } = kindTraits[kind];
  return (
    <ol className="grid gap-x-3 gap-y-4 lg:auto-cols-fr lg:grid-flow-col large:grid-flow-row">
      {stagesOf({ kind, isDirect: false }).map((stage, index) => (
        <li key={stage} className="border-pine border-t-[3px] pt-2">
          <p className="font-semibold">
            <span className="text-pine-ink tabular-nums">{index + 1}</span> {t(`stages.${stage}`)}
          </p>
          <p className="mt-0.5 text-ink-2 text-s">{t(`stageTexts.${stage}`, { authority })}</p>
        </li>
      ))}
    </ol>
  );
}
