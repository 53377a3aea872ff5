import { testActions } from './matrix.ts';
import { provinceScenarios } from './scenarios.ts';

testActions(provinceScenarios);
