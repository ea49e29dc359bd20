import { z } from '../lib/zod';
import behaviourJson from './behaviour.json';
import blocksJson from './blocks.json';
import factorsJson from './factors.json';
import formsJson from './forms.json';
import phasesJson from './phases.json';
import responseScaleJson from './responseScale.json';
import { Behaviour, Block, Factor, Form, Phase, ResponseScale } from './schema';

// Everything behind this file trusts the content. References between the files are checked by tests/questions, which
// walks every id and both languages.
export const factors: readonly Factor[] = z.array(Factor).parse(factorsJson);
export const blocks: readonly Block[] = z.array(Block).parse(blocksJson);
export const forms: readonly Form[] = z.array(Form).parse(formsJson);
export const responseScale: ResponseScale = ResponseScale.parse(responseScaleJson);
export const behaviour = Behaviour.parse(behaviourJson);
export const phases: readonly Phase[] = z.array(Phase).parse(phasesJson);
