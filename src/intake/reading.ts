/** What reading a published result gives: proposals with their place and quote, findings, and what was not understood. */
import type { ItemCode } from '../core/codes.ts';
import type { CalendarDate } from '../core/dates.ts';
import type { Points } from '../core/points.ts';
import type { Problem } from '../core/problems.ts';
import type { Score } from '../core/scorecard.ts';

/** `high`: stated in so many words. `medium`: read through a lenient rule. `low`: ask before use. */
export type Confidence = 'high' | 'medium' | 'low';

/** Where a proposal comes from. */
export interface Source {
  /** 1-based line of the text as it was given. */
  readonly line: number;
  /** The sheet or file it stands in, where there are several. */
  readonly document?: string;
  /** The words it was read from, as written. */
  readonly quote: string;
  readonly confidence: Confidence;
}

/** What follows from the maximum of the criteria set where the document tells none: never read, and shown as what it is. */
export interface BySet {
  readonly max: Points;
  readonly score: Points | undefined;
  readonly lost: Points | undefined;
}

/** A field (lĩnh vực) with its stated figures; a figure not in the text is undefined. */
export interface FieldReading extends Source {
  readonly code: ItemCode;
  /** What decided the code: its items, the usual list of field names, or the heading number. */
  readonly codeFrom: 'items' | 'name' | 'heading';
  readonly name: string;
  readonly max: Points | undefined;
  readonly score: Points | undefined;
  readonly lost: Points | undefined;
  readonly self: Points | undefined;
  readonly bySet?: BySet;
}

/** A criterion or sub-criterion with its stated figures and the cause of its loss. */
export interface ItemReading extends Source {
  readonly code: ItemCode;
  readonly name: string;
  readonly max: Points | undefined;
  readonly score: Score;
  readonly lost: Points | undefined;
  readonly self: Points | undefined;
  /** Without "do", without the closing full stop, otherwise as written; '' when none is given. */
  readonly cause: string;
  /** Only tables tell these. */
  readonly survey?: Points;
  readonly lastYear?: Points;
  /** How it is scored, as the criteria set writes it. */
  readonly rule?: string;
  /** What an office has to show for it, as the criteria set writes it. */
  readonly evidence?: string;
  readonly bySet?: BySet;
}

export interface TotalReading extends Source {
  readonly max: Points | undefined;
  readonly score: Points | undefined;
  readonly lost: Points | undefined;
  readonly self: Points | undefined;
  readonly rank: number | undefined;
  readonly of: number | undefined;
  /** "xã, thị trấn" */
  readonly group: string;
  readonly bySet?: BySet;
}

/** A setting with the place it was read from. */
export interface Sourced<T> extends Source {
  readonly value: T;
}

export interface SettingsReading {
  /** The scored year. */
  readonly year?: Sourced<number>;
  readonly planYear?: Sourced<number>;
  /** "Ủy ban nhân dân thị trấn Đồng Mỏ" */
  readonly issuer?: Sourced<string>;
  readonly place?: Sourced<string>;
  /** Number of the decision that published the result. */
  readonly decision?: Sourced<string>;
  readonly decisionDate?: Sourced<CalendarDate>;
  /** As written, abbreviations spelled out where the text does: "Ủy ban nhân dân huyện Chi Lăng". */
  readonly decisionBy?: Sourced<string>;
  readonly decisionSubject?: Sourced<string>;
  /** "Tốt" in "xếp loại Tốt". */
  readonly grade?: Sourced<string>;
  readonly documentMonth?: Sourced<{ readonly year: number; readonly month: number; readonly day?: number }>;
  readonly signer?: Sourced<string>;
  /** "KT. CHỦ TỊCH" and the like, as lines. */
  readonly signingLines?: Sourced<readonly string[]>;
  /** Without dash and closing mark; the file copy ("Lưu: VT") is not among them. */
  readonly recipients?: Sourced<readonly string[]>;
  /** Abbreviation of the drafting unit: "VP" in "Lưu: VT, VP". */
  readonly draftingUnit?: Sourced<string>;
}

export interface Reading {
  readonly settings: SettingsReading;
  readonly total: TotalReading | undefined;
  /** By code. */
  readonly fields: readonly FieldReading[];
  /** By code; only what the text lists. */
  readonly items: readonly ItemReading[];
  /** Contradictions and doubts; `where` names the line ("dòng 27"). */
  readonly findings: readonly Problem[];
  /** Lines that look as if they carried a figure of the result but were not understood. */
  readonly unread: readonly { readonly line: number; readonly text: string; readonly piece?: number }[];
}
