import { testActions } from './matrix.ts';
import { batchScenarios } from './scenarios.ts';

testActions(batchScenarios);
