const perTenThousandYuan = 1_000_000n;

/** Capital in both languages; the invented sums are whole or half tens of thousands of yuan. */
export function formatFen(fen: bigint): { chinese: string; english: string } {
  const yuan = fen / 100n;
  return {
    chinese: `${Number(fen) / Number(perTenThousandYuan)}万元`,
    english: `CNY ${yuan.toLocaleString("en-US")}`,
  };
}
