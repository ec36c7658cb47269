target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 3
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 4
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 5
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 6
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 7
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 8
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 9
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 10
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 11
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = getelementptr i64, ptr %frame, i64 12
  %v25 = load i64, ptr %v24, align 8, !invariant.load !0
  %v26 = getelementptr i64, ptr %frame, i64 13
  %v27 = load i64, ptr %v26, align 8, !invariant.load !0
  %v28 = getelementptr i64, ptr %frame, i64 14
  %v29 = load i64, ptr %v28, align 8, !invariant.load !0
  %v30 = inttoptr i64 %v5 to ptr
  %v31 = inttoptr i64 %v3 to ptr
  %v32 = getelementptr i8, ptr %progress, i64 8
  br label %take33
take33:
  %v36 = atomicrmw add ptr %progress, i64 1 monotonic
  %v37 = icmp slt i64 %v36, %v1
  %v38 = load volatile i64, ptr %v32, align 8
  %v39 = icmp eq i64 %v38, 0
  %v40 = and i1 %v37, %v39
  br i1 %v40, label %work34, label %done35
work34:
  %v41 = mul nsw i64 %v36, 64
  %v42 = getelementptr i8, ptr %v31, i64 %v41
  %v43 = getelementptr i64, ptr %v42, i64 4
  %v44 = load i64, ptr %v43, align 8, !invariant.load !0
  %v45 = add nsw i64 %v7, %v44
  %v46 = inttoptr i64 %v45 to ptr
  %v47 = getelementptr i64, ptr %v42, i64 5
  %v48 = load i64, ptr %v47, align 8, !invariant.load !0
  %v49 = add nsw i64 %v13, %v48
  %v50 = inttoptr i64 %v49 to ptr
  %v51 = getelementptr i64, ptr %v42, i64 6
  %v52 = load i64, ptr %v51, align 8, !invariant.load !0
  %v53 = add nsw i64 %v19, %v52
  %v54 = inttoptr i64 %v53 to ptr
  %v55 = getelementptr i64, ptr %v42, i64 7
  %v56 = load i64, ptr %v55, align 8, !invariant.load !0
  %v57 = add nsw i64 %v25, %v56
  %v58 = inttoptr i64 %v57 to ptr
  %v59 = load i64, ptr %v42, align 8, !invariant.load !0
  %v60 = getelementptr i64, ptr %v42, i64 1
  %v61 = load i64, ptr %v60, align 8, !invariant.load !0
  br label %rows_head62
rows_head62:
  %v65 = phi i64 [ %v59, %work34 ], [ %v312, %scatter_done302 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  br label %gather_head68
gather_head68:
  %v71 = phi i64 [ 0, %rows63 ], [ %v88, %gather69 ]
  %v72 = icmp slt i64 %v71, 32
  br i1 %v72, label %gather69, label %gather_done70
gather69:
  %v73 = add nsw i64 %v65, %v71
  %v74 = icmp slt i64 %v73, %v67
  %v75 = select i1 %v74, i64 %v73, i64 %v67
  %v76 = mul nsw i64 %v75, %v15
  %v77 = getelementptr i8, ptr %v50, i64 %v76
  %v78 = load double, ptr %v77, align 1, !invariant.load !0
  %v79 = getelementptr double, ptr %scratch, i64 %v71
  store double %v78, ptr %v79
  %v80 = getelementptr i8, ptr %v77, i64 8
  %v81 = load double, ptr %v80, align 1, !invariant.load !0
  %v82 = getelementptr i8, ptr %scratch, i64 256
  %v83 = getelementptr double, ptr %v82, i64 %v71
  store double %v81, ptr %v83
  %v84 = getelementptr i8, ptr %v77, i64 16
  %v85 = load double, ptr %v84, align 1, !invariant.load !0
  %v86 = getelementptr i8, ptr %scratch, i64 512
  %v87 = getelementptr double, ptr %v86, i64 %v71
  store double %v85, ptr %v87
  %v88 = add nsw i64 %v71, 1
  br label %gather_head68
gather_done70:
  %v89 = getelementptr i8, ptr %scratch, i64 64
  %v90 = getelementptr i8, ptr %scratch, i64 128
  %v91 = getelementptr i8, ptr %scratch, i64 192
  %v92 = load <8 x double>, ptr %scratch, align 64
  %v93 = load <8 x double>, ptr %v89, align 64
  %v94 = load <8 x double>, ptr %v90, align 64
  %v95 = load <8 x double>, ptr %v91, align 64
  %v96 = getelementptr i8, ptr %scratch, i64 256
  %v97 = getelementptr i8, ptr %v96, i64 64
  %v98 = getelementptr i8, ptr %v96, i64 128
  %v99 = getelementptr i8, ptr %v96, i64 192
  %v100 = load <8 x double>, ptr %v96, align 64
  %v101 = load <8 x double>, ptr %v97, align 64
  %v102 = load <8 x double>, ptr %v98, align 64
  %v103 = load <8 x double>, ptr %v99, align 64
  %v104 = getelementptr i8, ptr %scratch, i64 512
  %v105 = getelementptr i8, ptr %v104, i64 64
  %v106 = getelementptr i8, ptr %v104, i64 128
  %v107 = getelementptr i8, ptr %v104, i64 192
  %v108 = load <8 x double>, ptr %v104, align 64
  %v109 = load <8 x double>, ptr %v105, align 64
  %v110 = load <8 x double>, ptr %v106, align 64
  %v111 = load <8 x double>, ptr %v107, align 64
  %v118 = getelementptr i64, ptr %v42, i64 2
  %v119 = load i64, ptr %v118, align 8, !invariant.load !0
  %v120 = getelementptr i64, ptr %v42, i64 3
  %v121 = load i64, ptr %v120, align 8, !invariant.load !0
  br label %interval_head112
interval_head112:
  %v122 = phi i64 [ %v119, %gather_done70 ], [ %v292, %interval_end116 ]
  %v123 = phi <8 x double> [ splat (double 0x0000000000000000), %gather_done70 ], [ %v134, %interval_end116 ]
  %v124 = phi <8 x double> [ splat (double 0x0000000000000000), %gather_done70 ], [ %v135, %interval_end116 ]
  %v125 = phi <8 x double> [ splat (double 0x0000000000000000), %gather_done70 ], [ %v136, %interval_end116 ]
  %v126 = phi <8 x double> [ splat (double 0x0000000000000000), %gather_done70 ], [ %v137, %interval_end116 ]
  %v127 = icmp slt i64 %v122, %v121
  br i1 %v127, label %interval113, label %columns_done117
interval113:
  %v128 = mul nsw i64 %v122, 16
  %v129 = getelementptr i8, ptr %v30, i64 %v128
  %v130 = load i64, ptr %v129, align 8, !invariant.load !0
  %v131 = getelementptr i64, ptr %v129, i64 1
  %v132 = load i64, ptr %v131, align 8, !invariant.load !0
  br label %chunk_head114
chunk_head114:
  %v133 = phi i64 [ %v130, %interval113 ], [ %v142, %column_done146 ]
  %v134 = phi <8 x double> [ %v123, %interval113 ], [ %v288, %column_done146 ]
  %v135 = phi <8 x double> [ %v124, %interval113 ], [ %v289, %column_done146 ]
  %v136 = phi <8 x double> [ %v125, %interval113 ], [ %v290, %column_done146 ]
  %v137 = phi <8 x double> [ %v126, %interval113 ], [ %v291, %column_done146 ]
  %v138 = icmp slt i64 %v133, %v132
  %v139 = load volatile i64, ptr %v32, align 8
  %v140 = icmp eq i64 %v139, 0
  %v141 = and i1 %v138, %v140
  br i1 %v141, label %chunk115, label %interval_end116
chunk115:
  %v142 = add nsw i64 %v133, 256
  %v143 = icmp slt i64 %v142, %v132
  %v144 = select i1 %v143, i64 %v142, i64 %v132
  br label %column145
column145:
  %v147 = phi i64 [ %v133, %chunk115 ], [ %v286, %column145 ]
  %v148 = phi <8 x double> [ splat (double 0x0000000000000000), %chunk115 ], [ %v282, %column145 ]
  %v149 = phi <8 x double> [ splat (double 0x0000000000000000), %chunk115 ], [ %v283, %column145 ]
  %v150 = phi <8 x double> [ splat (double 0x0000000000000000), %chunk115 ], [ %v284, %column145 ]
  %v151 = phi <8 x double> [ splat (double 0x0000000000000000), %chunk115 ], [ %v285, %column145 ]
  %v152 = mul nsw i64 %v147, %v21
  %v153 = getelementptr i8, ptr %v54, i64 %v152
  %v154 = mul nsw i64 %v147, %v27
  %v155 = getelementptr i8, ptr %v58, i64 %v154
  %v156 = load double, ptr %v155, align 1, !invariant.load !0
  %v157 = insertelement <8 x double> poison, double %v156, i64 0
  %v158 = shufflevector <8 x double> %v157, <8 x double> poison, <8 x i32> zeroinitializer
  %v159 = load double, ptr %v153, align 1, !invariant.load !0
  %v160 = insertelement <8 x double> poison, double %v159, i64 0
  %v161 = shufflevector <8 x double> %v160, <8 x double> poison, <8 x i32> zeroinitializer
  %v162 = fsub contract <8 x double> %v92, %v161
  %v163 = fsub contract <8 x double> %v93, %v161
  %v164 = fsub contract <8 x double> %v94, %v161
  %v165 = fsub contract <8 x double> %v95, %v161
  %v166 = fmul contract <8 x double> %v162, %v162
  %v167 = fmul contract <8 x double> %v163, %v163
  %v168 = fmul contract <8 x double> %v164, %v164
  %v169 = fmul contract <8 x double> %v165, %v165
  %v170 = fadd contract <8 x double> splat (double 0x8000000000000000), %v166
  %v171 = fadd contract <8 x double> splat (double 0x8000000000000000), %v167
  %v172 = fadd contract <8 x double> splat (double 0x8000000000000000), %v168
  %v173 = fadd contract <8 x double> splat (double 0x8000000000000000), %v169
  %v174 = getelementptr i8, ptr %v153, i64 8
  %v175 = load double, ptr %v174, align 1, !invariant.load !0
  %v176 = insertelement <8 x double> poison, double %v175, i64 0
  %v177 = shufflevector <8 x double> %v176, <8 x double> poison, <8 x i32> zeroinitializer
  %v178 = fsub contract <8 x double> %v100, %v177
  %v179 = fsub contract <8 x double> %v101, %v177
  %v180 = fsub contract <8 x double> %v102, %v177
  %v181 = fsub contract <8 x double> %v103, %v177
  %v182 = fmul contract <8 x double> %v178, %v178
  %v183 = fmul contract <8 x double> %v179, %v179
  %v184 = fmul contract <8 x double> %v180, %v180
  %v185 = fmul contract <8 x double> %v181, %v181
  %v186 = fadd contract <8 x double> %v170, %v182
  %v187 = fadd contract <8 x double> %v171, %v183
  %v188 = fadd contract <8 x double> %v172, %v184
  %v189 = fadd contract <8 x double> %v173, %v185
  %v190 = getelementptr i8, ptr %v153, i64 16
  %v191 = load double, ptr %v190, align 1, !invariant.load !0
  %v192 = insertelement <8 x double> poison, double %v191, i64 0
  %v193 = shufflevector <8 x double> %v192, <8 x double> poison, <8 x i32> zeroinitializer
  %v194 = fsub contract <8 x double> %v108, %v193
  %v195 = fsub contract <8 x double> %v109, %v193
  %v196 = fsub contract <8 x double> %v110, %v193
  %v197 = fsub contract <8 x double> %v111, %v193
  %v198 = fmul contract <8 x double> %v194, %v194
  %v199 = fmul contract <8 x double> %v195, %v195
  %v200 = fmul contract <8 x double> %v196, %v196
  %v201 = fmul contract <8 x double> %v197, %v197
  %v202 = fadd contract <8 x double> %v186, %v198
  %v203 = fadd contract <8 x double> %v187, %v199
  %v204 = fadd contract <8 x double> %v188, %v200
  %v205 = fadd contract <8 x double> %v189, %v201
  %v206 = fneg <8 x double> %v202
  %v207 = fneg <8 x double> %v203
  %v208 = fneg <8 x double> %v204
  %v209 = fneg <8 x double> %v205
  %v210 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v206, <8 x double> splat (double 0x3FF71547652B82FE), <8 x double> splat (double 0x43380000000007FE))
  %v211 = fsub <8 x double> %v210, splat (double 0x43380000000007FE)
  %v212 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v211, <8 x double> splat (double 0xBFE62E42FEFA3800), <8 x double> %v206)
  %v213 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v211, <8 x double> splat (double 0xBD2EF35793C76730), <8 x double> %v212)
  %v214 = call <8 x double> @llvm.x86.avx512.mask.range.pd.512(<8 x double> %v213, <8 x double> splat (double 0x3FE0000000000000), i32 2, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v215 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3E5ACF6AD8E5A20B), <8 x double> %v214, <8 x double> splat (double 0x3E928AA4559B0A14))
  %v216 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v215, <8 x double> %v214, <8 x double> splat (double 0x3EC71DF816A201B9))
  %v217 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v216, <8 x double> %v214, <8 x double> splat (double 0x3EFA0199E0FBCD3F))
  %v218 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v217, <8 x double> %v214, <8 x double> splat (double 0x3F2A01A00FDEB2D0))
  %v219 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v218, <8 x double> %v214, <8 x double> splat (double 0x3F56C16C1825F57F))
  %v220 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v219, <8 x double> %v214, <8 x double> splat (double 0x3F81111111130B3E))
  %v221 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v220, <8 x double> %v214, <8 x double> splat (double 0x3FA55555555512FF))
  %v222 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v221, <8 x double> %v214, <8 x double> splat (double 0x3FC55555555554D2))
  %v223 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v222, <8 x double> %v214, <8 x double> splat (double 0x3FE0000000000007))
  %v224 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v223, <8 x double> %v214, <8 x double> splat (double 0x3FF0000000000000))
  %v225 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v224, <8 x double> %v214, <8 x double> splat (double 0x3FF0000000000000))
  %v226 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v225, <8 x double> %v211, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v227 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v207, <8 x double> splat (double 0x3FF71547652B82FE), <8 x double> splat (double 0x43380000000007FE))
  %v228 = fsub <8 x double> %v227, splat (double 0x43380000000007FE)
  %v229 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v228, <8 x double> splat (double 0xBFE62E42FEFA3800), <8 x double> %v207)
  %v230 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v228, <8 x double> splat (double 0xBD2EF35793C76730), <8 x double> %v229)
  %v231 = call <8 x double> @llvm.x86.avx512.mask.range.pd.512(<8 x double> %v230, <8 x double> splat (double 0x3FE0000000000000), i32 2, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v232 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3E5ACF6AD8E5A20B), <8 x double> %v231, <8 x double> splat (double 0x3E928AA4559B0A14))
  %v233 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v232, <8 x double> %v231, <8 x double> splat (double 0x3EC71DF816A201B9))
  %v234 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v233, <8 x double> %v231, <8 x double> splat (double 0x3EFA0199E0FBCD3F))
  %v235 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v234, <8 x double> %v231, <8 x double> splat (double 0x3F2A01A00FDEB2D0))
  %v236 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v235, <8 x double> %v231, <8 x double> splat (double 0x3F56C16C1825F57F))
  %v237 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v236, <8 x double> %v231, <8 x double> splat (double 0x3F81111111130B3E))
  %v238 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v237, <8 x double> %v231, <8 x double> splat (double 0x3FA55555555512FF))
  %v239 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v238, <8 x double> %v231, <8 x double> splat (double 0x3FC55555555554D2))
  %v240 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v239, <8 x double> %v231, <8 x double> splat (double 0x3FE0000000000007))
  %v241 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v240, <8 x double> %v231, <8 x double> splat (double 0x3FF0000000000000))
  %v242 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v241, <8 x double> %v231, <8 x double> splat (double 0x3FF0000000000000))
  %v243 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v242, <8 x double> %v228, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v244 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v208, <8 x double> splat (double 0x3FF71547652B82FE), <8 x double> splat (double 0x43380000000007FE))
  %v245 = fsub <8 x double> %v244, splat (double 0x43380000000007FE)
  %v246 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v245, <8 x double> splat (double 0xBFE62E42FEFA3800), <8 x double> %v208)
  %v247 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v245, <8 x double> splat (double 0xBD2EF35793C76730), <8 x double> %v246)
  %v248 = call <8 x double> @llvm.x86.avx512.mask.range.pd.512(<8 x double> %v247, <8 x double> splat (double 0x3FE0000000000000), i32 2, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v249 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3E5ACF6AD8E5A20B), <8 x double> %v248, <8 x double> splat (double 0x3E928AA4559B0A14))
  %v250 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v249, <8 x double> %v248, <8 x double> splat (double 0x3EC71DF816A201B9))
  %v251 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v250, <8 x double> %v248, <8 x double> splat (double 0x3EFA0199E0FBCD3F))
  %v252 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v251, <8 x double> %v248, <8 x double> splat (double 0x3F2A01A00FDEB2D0))
  %v253 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v252, <8 x double> %v248, <8 x double> splat (double 0x3F56C16C1825F57F))
  %v254 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v253, <8 x double> %v248, <8 x double> splat (double 0x3F81111111130B3E))
  %v255 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v254, <8 x double> %v248, <8 x double> splat (double 0x3FA55555555512FF))
  %v256 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v255, <8 x double> %v248, <8 x double> splat (double 0x3FC55555555554D2))
  %v257 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v256, <8 x double> %v248, <8 x double> splat (double 0x3FE0000000000007))
  %v258 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v257, <8 x double> %v248, <8 x double> splat (double 0x3FF0000000000000))
  %v259 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v258, <8 x double> %v248, <8 x double> splat (double 0x3FF0000000000000))
  %v260 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v259, <8 x double> %v245, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v261 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v209, <8 x double> splat (double 0x3FF71547652B82FE), <8 x double> splat (double 0x43380000000007FE))
  %v262 = fsub <8 x double> %v261, splat (double 0x43380000000007FE)
  %v263 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v262, <8 x double> splat (double 0xBFE62E42FEFA3800), <8 x double> %v209)
  %v264 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v262, <8 x double> splat (double 0xBD2EF35793C76730), <8 x double> %v263)
  %v265 = call <8 x double> @llvm.x86.avx512.mask.range.pd.512(<8 x double> %v264, <8 x double> splat (double 0x3FE0000000000000), i32 2, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v266 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3E5ACF6AD8E5A20B), <8 x double> %v265, <8 x double> splat (double 0x3E928AA4559B0A14))
  %v267 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v266, <8 x double> %v265, <8 x double> splat (double 0x3EC71DF816A201B9))
  %v268 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v267, <8 x double> %v265, <8 x double> splat (double 0x3EFA0199E0FBCD3F))
  %v269 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v268, <8 x double> %v265, <8 x double> splat (double 0x3F2A01A00FDEB2D0))
  %v270 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v269, <8 x double> %v265, <8 x double> splat (double 0x3F56C16C1825F57F))
  %v271 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v270, <8 x double> %v265, <8 x double> splat (double 0x3F81111111130B3E))
  %v272 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v271, <8 x double> %v265, <8 x double> splat (double 0x3FA55555555512FF))
  %v273 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v272, <8 x double> %v265, <8 x double> splat (double 0x3FC55555555554D2))
  %v274 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v273, <8 x double> %v265, <8 x double> splat (double 0x3FE0000000000007))
  %v275 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v274, <8 x double> %v265, <8 x double> splat (double 0x3FF0000000000000))
  %v276 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v275, <8 x double> %v265, <8 x double> splat (double 0x3FF0000000000000))
  %v277 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v276, <8 x double> %v262, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v278 = fmul contract <8 x double> %v158, %v226
  %v279 = fmul contract <8 x double> %v158, %v243
  %v280 = fmul contract <8 x double> %v158, %v260
  %v281 = fmul contract <8 x double> %v158, %v277
  %v282 = fadd contract <8 x double> %v148, %v278
  %v283 = fadd contract <8 x double> %v149, %v279
  %v284 = fadd contract <8 x double> %v150, %v280
  %v285 = fadd contract <8 x double> %v151, %v281
  %v286 = add nsw i64 %v147, 1
  %v287 = icmp slt i64 %v286, %v144
  br i1 %v287, label %column145, label %column_done146
column_done146:
  %v288 = fadd contract <8 x double> %v134, %v282
  %v289 = fadd contract <8 x double> %v135, %v283
  %v290 = fadd contract <8 x double> %v136, %v284
  %v291 = fadd contract <8 x double> %v137, %v285
  br label %chunk_head114
interval_end116:
  %v292 = add nsw i64 %v122, 1
  br label %interval_head112
columns_done117:
  %v293 = getelementptr i8, ptr %scratch, i64 768
  %v294 = getelementptr i8, ptr %v293, i64 64
  %v295 = getelementptr i8, ptr %v293, i64 128
  %v296 = getelementptr i8, ptr %v293, i64 192
  store <8 x double> %v123, ptr %v293, align 64
  store <8 x double> %v124, ptr %v294, align 64
  store <8 x double> %v125, ptr %v295, align 64
  store <8 x double> %v126, ptr %v296, align 64
  %v297 = sub nsw i64 %v61, %v65
  %v298 = icmp slt i64 32, %v297
  %v299 = select i1 %v298, i64 32, i64 %v297
  br label %scatter_head300
scatter_head300:
  %v303 = phi i64 [ 0, %columns_done117 ], [ %v311, %scatter301 ]
  %v304 = icmp slt i64 %v303, %v299
  br i1 %v304, label %scatter301, label %scatter_done302
scatter301:
  %v305 = add nsw i64 %v65, %v303
  %v306 = mul nsw i64 %v305, %v9
  %v307 = getelementptr i8, ptr %v46, i64 %v306
  %v308 = getelementptr i8, ptr %scratch, i64 768
  %v309 = getelementptr double, ptr %v308, i64 %v303
  %v310 = load double, ptr %v309
  store double %v310, ptr %v307, align 1
  %v311 = add nsw i64 %v303, 1
  br label %scatter_head300
scatter_done302:
  %v312 = add nsw i64 %v65, 32
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}

declare <8 x double> @llvm.fma.v8f64(<8 x double>, <8 x double>, <8 x double>)
declare <8 x double> @llvm.x86.avx512.mask.range.pd.512(<8 x double>, <8 x double>, i32, <8 x double>, i8, i32)
declare <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double>, <8 x double>, <8 x double>, i8, i32)

attributes #0 = { nounwind }
!0 = !{}
