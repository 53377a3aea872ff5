import { testActions } from './matrix.ts';
import { ledgerScenarios } from './scenarios.ts';

testActions(ledgerScenarios);
