import { Readable } from "node:stream";
import { confirmExternalSheet } from "@/lib/domain/supervision/external-records/commands/confirm-sheet";
import { uploadExternalSheet } from "@/lib/domain/supervision/external-records/commands/upload-sheet";
import { getBatch } from "@/lib/domain/supervision/external-records/queries/batches";
import type { Actor } from "@/lib/platform/auth/actor";
import type { Recording } from "../recording";

const name = "普陀区法院失信被执行人名单（2026年第三季度）.csv";
const uploadedAt = Date.parse("2026-10-12T02:15:00Z");
const confirmedAt = Date.parse("2026-10-12T02:31:00Z");

type Debtor = { name: string; uscc: string | null };

/**
 * The court's list of one quarter: three organizations of the district by code or by name, one that is not in the register,
 * and one judgment that had been entered by hand before. The last two are left out.
 */
const rowsOf = ([first, second, third, fourth]: Debtor[]) => [
  "统一社会信用代码,被执行人,案号,执行法院,具体情形,立案日期,履行完毕日期",
  `${first?.uscc},${first?.name},（2026）沪0107执2618号,上海市普陀区人民法院,拖欠装修工程款，有履行能力而拒不履行。,2026-07-14,`,
  `,${second?.name},（2026）沪0107执2907号,上海市普陀区人民法院,未支付劳动仲裁裁决的工资差额。,2026年8月3日,2026年9月21日`,
  `${third?.uscc},,（2026）沪0107执3102号,上海市普陀区人民法院,违反财产报告制度。,2026-08-27,`,
  `,上海静安区暖阳助残服务社,（2026）沪0107执3240号,上海市普陀区人民法院,拒不履行买卖合同纠纷的生效判决。,2026-09-02,`,
  `${fourth?.uscc},${fourth?.name},（2026）沪0107执2274号,上海市普陀区人民法院,未退还预收课程费，有履行能力而拒不履行。,2026-08-19,`,
];

/** Takes over a sheet of the court as an officer does: looked at, then confirmed. */
export async function takeOverSheet(recording: Recording, officer: Actor, debtors: Debtor[]) {
  const stream = Readable.from([Buffer.from(rowsOf(debtors).join("\n"), "utf8")]);
  const uploading = recording.at(new Date(uploadedAt));
  const { id } = await uploadExternalSheet(officer, { stream, name }, "court", uploading);
  const { version } = await getBatch(officer, id, uploading.tx);
  await confirmExternalSheet(officer, { id, version }, recording.at(new Date(confirmedAt)));
}
