/** Whether amounts were added, and why not, in Arabic. */
import type { MoreMessages } from "../words.ts";

export const money: MoreMessages["money"] = {
  shared: "لم تُجمع: جزء منها مشترك مع بلدان أخرى.",
  refused: {
    nothing: "لم تُجمع: لا شيء يُجمع.",
    documents: "لم تُجمع: المبالغ من وثائق مختلفة.",
    "stage-unstated": "لم تُجمع: لا تذكر الوثيقة مرحلة أحد المبالغ.",
    stages: "لم تُجمع: المبالغ في مراحل مختلفة.",
    "amount-unstated": "لم تُجمع: أحد المبالغ غير مذكور.",
    "listed-twice": "لم تُجمع: أحد المبالغ مدرج مرتين.",
    contains: "لم تُجمع: أحد المبالغ يشمل آخر.",
    "may-overlap": "لم تُجمع: لا توضح الوثيقة ما إذا كانت المبالغ متداخلة.",
    "same-money": "لم تُجمع: صفّان يتحدثان عن المبلغ نفسه.",
    disagree: "لم تُجمع: مقطعان يختلفان في المبلغ.",
  },
  together: (amount) => `مجموعها ${amount} في هذه المرحلة بحسب هذه الوثيقة.`,
  togetherAsWorded: (amount) => `مجموعها، كما وردت صياغتها، ${amount} في هذه المرحلة بحسب هذه الوثيقة.`,
};
